package de.reihum.members.business;

/** The sections of the German classification of economic activities, edition 2008 (WZ 2008, the same letters as NACE Rev. 2). */
public enum Section { A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U }
