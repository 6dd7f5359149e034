/** Pages as PDF, for whoever wants paper or an attachment. */
package de.reihum.web.shared.pdf;
