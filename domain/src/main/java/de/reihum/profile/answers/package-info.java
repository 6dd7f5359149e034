/** The answers of one year, in the order and the terms of the study's questionnaire (Annex 6.1, parts A and B, and question 37). */
package de.reihum.profile.answers;
