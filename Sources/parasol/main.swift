print("parasol")
