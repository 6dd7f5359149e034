/** The application server of an installation: its software, its settings, its process and what is deployed in it. */
package de.reihum.launcher.server;
