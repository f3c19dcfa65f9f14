package com.acme;

import io.github.wslink4j.Packed;

/**
 * A triangle mesh.
 *
 * @param points x, y and z of each point
 * @param triangles three point numbers each
 */
public record Mesh(@Packed float[] points, @Packed int[] triangles) {}
