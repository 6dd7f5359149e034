/** Makes one record of two, without losing what either knew. */
package de.reihum.duplicates.merge;
