/** How the API says no. */
package de.reihum.web.api.problem;
