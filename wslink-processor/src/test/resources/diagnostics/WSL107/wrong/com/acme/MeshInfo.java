package com.acme;

record MeshInfo(int size) {}
