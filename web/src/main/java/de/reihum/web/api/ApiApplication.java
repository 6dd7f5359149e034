package de.reihum.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the API lives; its resources and mappers are found by their annotations. */
@ApplicationPath(ApiApplication.PATH)
public class ApiApplication extends Application {

    public static final String PATH = "/api/v1";
}
