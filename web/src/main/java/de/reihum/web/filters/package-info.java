/** What lists remember for people and teams. */
package de.reihum.web.filters;
