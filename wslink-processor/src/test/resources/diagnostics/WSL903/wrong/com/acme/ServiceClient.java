package com.acme;

class ServiceClient {}
