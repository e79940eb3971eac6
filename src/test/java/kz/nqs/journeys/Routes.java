package kz.nqs.journeys;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address that the running platform answers, as it knows them itself. */
final class Routes {
    private static final String EXPRESSION = "\\{(\\w+):(?:[^{}]|\\{[^}]*})*}";

    private Routes() {}

    /** One way of asking: {@code POST /{lang}/cases/{id}/check}. */
    record Route(String pattern, String method, boolean multipart) implements Comparable<Route> {
        @Override
        public String toString() {
            return method + " " + pattern;
        }

        @Override
        public int compareTo(Route other) {
            return toString().compareTo(other.toString());
        }
    }

    /** Reading first, then what changes something, then what ends it, signing out last. */
    static List<Route> of(ApplicationContext platform) {
        var found = new TreeSet<Route>();
        platform.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Routes::ofController)
                .forEach(found::add);
        platform.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .map(pattern -> new Route(pattern, "GET", false))
                .forEach(found::add);
        found.removeIf(
                route -> route.toString().matches(".*/sign-out|POST .*/sign-out-everywhere"));
        var ending = found.stream().filter(r -> r.toString().matches("POST .*/discard")).toList();
        ending.forEach(found::remove);
        return Stream.of(found.stream(), ending.stream(), leaving())
                .flatMap(Function.identity())
                .toList();
    }

    /** The form of signing out is answered by a filter, not by a controller. */
    private static Stream<Route> leaving() {
        return Stream.of(
                new Route("/{lang}/account/sign-out-everywhere", "POST", false),
                new Route("/{lang}/sign-out", "GET", false),
                new Route("/{lang}/sign-out", "POST", false));
    }

    private static Stream<Route> ofController(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var asked = methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods;
        var multipart =
                info.getConsumesCondition()
                        .getConsumableMediaTypes()
                        .contains(MediaType.MULTIPART_FORM_DATA);
        return info.getPatternValues().stream()
                .flatMap(pattern -> asked.stream().map(m -> route(pattern, m, multipart)));
    }

    private static Route route(String pattern, RequestMethod method, boolean multipart) {
        return new Route(pattern.replaceAll(EXPRESSION, "{$1}"), method.name(), multipart);
    }
}
