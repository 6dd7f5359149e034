/** Which network the running code works for, and how it gets in. */
package de.reihum.tenancy;
