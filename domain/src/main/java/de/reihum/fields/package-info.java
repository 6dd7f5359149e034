/** What a network wants to know about members and contacts beyond what everybody asks: its own fields and the values in them. */
package de.reihum.fields;
