package com.acme;

public record CameraParameters(double[] focalPoint, double[] viewUp, double[] position, boolean parallelProjection, double viewAngle, double parallelScale) {}
