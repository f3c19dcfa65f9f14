package com.acme;

import java.util.Optional;

public record MouseEvent(String action, double x, double y, boolean buttonLeft, boolean buttonMiddle, boolean buttonRight, boolean shiftKey, boolean altKey, boolean ctrlKey, boolean metaKey, Object view, Optional<Double> scroll) {}
