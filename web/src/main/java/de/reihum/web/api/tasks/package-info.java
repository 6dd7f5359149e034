/** Tasks for programs. */
package de.reihum.web.api.tasks;
