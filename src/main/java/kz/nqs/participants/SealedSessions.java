package kz.nqs.participants;

import static kz.nqs.protection.Sealed.SESSION;

import kz.nqs.protection.Seal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/** What a session keeps, interrupted forms among it, lies in the database only sealed. */
@Configuration(proxyBeanMethods = false)
class SealedSessions {
    private static final String ANY = "";

    /** By this name Spring Session finds it. */
    @Bean
    ConversionService springSessionConversionService(Seal seal) {
        var written = new SerializingConverter();
        var read = new DeserializingConverter(SealedSessions.class.getClassLoader());
        var conversion = new GenericConversionService();
        conversion.addConverter(
                Object.class,
                byte[].class,
                value -> seal.close(SESSION, ANY, written.convert(value)));
        conversion.addConverter(
                byte[].class,
                Object.class,
                closed -> read.convert(seal.open(SESSION, ANY, closed)));
        return conversion;
    }
}
