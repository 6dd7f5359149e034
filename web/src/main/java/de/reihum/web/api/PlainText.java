package de.reihum.web.api;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * A parameter that is text stays as it is. Jersey would do the same, but looks for a factory method of String first, for every parameter of every
 * request, and that takes longer than many a query.
 */
@Provider
public class PlainText implements ParamConverterProvider {

    private static final ParamConverter<String> AS_IT_IS = new ParamConverter<>() {
        @Override
        public String fromString(String value) {
            return value;
        }

        @Override
        public String toString(String value) {
            return value;
        }
    };

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == String.class ? (ParamConverter<T>) AS_IT_IS : null;
    }
}
