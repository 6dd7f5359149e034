/** Keys of programs and answers to repeated requests, in the database. */
package de.reihum.persistence.api;
