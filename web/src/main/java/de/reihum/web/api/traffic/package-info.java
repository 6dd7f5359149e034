/** What every request to the API passes through: its rate, its repetition, its privacy. */
package de.reihum.web.api.traffic;
