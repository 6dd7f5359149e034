/** Accounts, roles and what protects them, against a real database. */
package de.reihum.persistence.accounts;
