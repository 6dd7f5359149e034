/** The handbook inside the product, written for people with little time. */
package de.reihum.web.help;
