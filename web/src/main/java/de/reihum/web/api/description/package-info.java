/** What the API offers, described for programs (OpenAPI) at {@code /openapi}; drawn from the code, so that it cannot be out of date. */
package de.reihum.web.api.description;
