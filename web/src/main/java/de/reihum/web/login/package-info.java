/** The pages on which people sign in, prove who they are and set passwords; plain HTML, no script, no Vaadin. */
package de.reihum.web.login;
