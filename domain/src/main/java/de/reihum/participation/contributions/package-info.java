/** What members gave to the network: talks, rooms, material, advice, topics. */
package de.reihum.participation.contributions;
