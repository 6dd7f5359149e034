/** How many small and medium companies take an active part: over time, by size and by sector. */
package de.reihum.participation.figures;
