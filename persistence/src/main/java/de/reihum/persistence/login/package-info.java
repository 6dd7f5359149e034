/** One-time links, second factors and the brakes on guessing in the database; they belong to no network. */
package de.reihum.persistence.login;
