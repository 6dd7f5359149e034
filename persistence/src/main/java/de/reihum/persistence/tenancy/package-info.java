/** The only door to the database: binds every transaction to one network. */
package de.reihum.persistence.tenancy;
