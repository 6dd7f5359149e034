/** Two invented networks for everybody who wants to look around. */
package de.reihum.web.demo;
