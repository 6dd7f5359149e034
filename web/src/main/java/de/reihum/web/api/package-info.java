/** The product for other programs: the same use cases as on the pages, as JSON at {@code /api/v1}. */
package de.reihum.web.api;
