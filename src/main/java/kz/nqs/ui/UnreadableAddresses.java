package kz.nqs.ui;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Last, so that the page of the house stands inside the valve that Spring Boot puts there. */
@Configuration(proxyBeanMethods = false)
class UnreadableAddresses
        implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new UnreadableAddress()));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
