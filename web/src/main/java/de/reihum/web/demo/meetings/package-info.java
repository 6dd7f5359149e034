/** The demonstration's meetings. */
package de.reihum.web.demo.meetings;
