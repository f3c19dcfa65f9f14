package com.acme;

import java.util.Optional;

public record WheelEvent(String type, Optional<Double> x, Optional<Double> y, Optional<Double> spinY, Object view) {}
