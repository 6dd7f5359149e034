/** Accounts and roles in the database; they belong to no network. */
package de.reihum.persistence.accounts;
