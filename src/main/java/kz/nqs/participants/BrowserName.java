package kz.nqs.participants;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a browser says of itself, shortened to what its owner recognises: {@code Firefox, Windows}.
 */
final class BrowserName {
    private static final List<Map.Entry<String, String>> BROWSERS =
            List.of(
                    Map.entry("YaBrowser", "Yandex"),
                    Map.entry("Edg/", "Edge"),
                    Map.entry("OPR/", "Opera"),
                    Map.entry("Firefox", "Firefox"),
                    Map.entry("Chrome", "Chrome"),
                    Map.entry("Safari", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS =
            List.of(
                    Map.entry("Android", "Android"),
                    Map.entry("iPhone", "iPhone"),
                    Map.entry("iPad", "iPad"),
                    Map.entry("Windows", "Windows"),
                    Map.entry("Mac OS", "macOS"),
                    Map.entry("Linux", "Linux"));

    private BrowserName() {}

    /** Empty if nothing is recognised. */
    static String of(String agent) {
        return Stream.of(BROWSERS, SYSTEMS)
                .flatMap(
                        names ->
                                names.stream()
                                        .filter(name -> agent.contains(name.getKey()))
                                        .limit(1))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }
}
