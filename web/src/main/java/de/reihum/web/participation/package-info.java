/** How far members take part: status with its reasons, figures over time, and the rules behind them. */
package de.reihum.web.participation;
