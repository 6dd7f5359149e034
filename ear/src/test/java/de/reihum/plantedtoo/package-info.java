/** Violations of the house rules, planted to see each rule catch one; no part of the product. */
package de.reihum.plantedtoo;
