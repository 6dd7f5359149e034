/** A network's colour, logo and words on its pages and in its mails. */
package de.reihum.web.shared.look;
