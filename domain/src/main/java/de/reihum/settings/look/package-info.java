/** How a network looks to those who meet it: colour, logo, words, the lines below its pages. */
package de.reihum.settings.look;
