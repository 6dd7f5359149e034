/** Introductions: two people at different members learn of each other when both want to, and are asked later whether they talked. */
package de.reihum.touches.introductions;
