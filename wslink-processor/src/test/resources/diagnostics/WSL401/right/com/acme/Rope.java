package com.acme;

record Rope(double length) {}
