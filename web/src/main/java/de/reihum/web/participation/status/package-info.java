/** How far a member takes part and why, on its page. */
package de.reihum.web.participation.status;
