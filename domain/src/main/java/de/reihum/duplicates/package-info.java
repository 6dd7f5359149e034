/** Members and contacts that were entered twice: found, told apart for good, or made one. */
package de.reihum.duplicates;
