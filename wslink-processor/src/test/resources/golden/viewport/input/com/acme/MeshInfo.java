package com.acme;

import java.util.List;

public record MeshInfo(String name, long triangles, List<MeshInfo> parts) {}
