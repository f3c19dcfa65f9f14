package com.acme;

import java.util.List;

/**
 * Where the observer stands.
 *
 * @param position where
 * @param focalPoint what it looks at
 */
public record Camera(List<Double> position, List<Double> focalPoint, double viewAngle, Shading shading) {}
