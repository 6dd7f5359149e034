/** The umbrella office in a network that let it in: giving and ending the permission, the notice above every page, and what was looked at. */
package de.reihum.web.platform.support;
