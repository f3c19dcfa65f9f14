package com.acme.data;

import java.util.List;

public record Place(Town town, List<Town> near) {}
