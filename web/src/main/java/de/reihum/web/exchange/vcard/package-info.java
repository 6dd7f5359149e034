/** Address cards (vCard) in and out: how address books of telephones and mail programs give people on. */
package de.reihum.web.exchange.vcard;
