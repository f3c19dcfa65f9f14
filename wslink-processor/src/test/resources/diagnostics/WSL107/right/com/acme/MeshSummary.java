package com.acme;

record MeshSummary(int size) {}
