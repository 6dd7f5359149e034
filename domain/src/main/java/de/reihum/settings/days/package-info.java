/** Working days and public holidays where a network is at home. */
package de.reihum.settings.days;
