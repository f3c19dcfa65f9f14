package com.acme;

import java.util.List;

public record Even(List<Odd> more) {}
