/** What features bring to the page "Heute". */
package de.reihum.web.shared.today;
