package fr.lpi.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

@Configuration(proxyBeanMethods = false)
class ActifsConfiguration implements WebMvcConfigurer {

    /// Compressed at build time; kept for ever, since another content has another address.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry ressources) {
        ressources
                .addResourceHandler("/actifs/**")
                .addResourceLocations("classpath:/static/actifs/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
    }
}
