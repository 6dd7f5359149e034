/** What members gave, on their page and in a list of all. */
package de.reihum.web.participation.contributions;
