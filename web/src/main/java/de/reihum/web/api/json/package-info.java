/** How the API writes and reads JSON. */
package de.reihum.web.api.json;
